package org.senken.cli;

import java.time.Clock;
import org.senken.editing.Exchange;
import org.senken.editing.Shipped;
import org.senken.editing.Workspaces;

/** What commands work with, made elsewhere. */
public record Ports(Workspaces workspaces, Exchange exchange, Shipped shipped, Clock clock) {}
