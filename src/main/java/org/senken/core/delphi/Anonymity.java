package org.senken.core.delphi;

/** Who may see whose votes. The secretariat can always link ballot and name. */
public enum Anonymity {
    /** The room and the report see neither name nor code beside a vote or a reason. */
    CODED,
    /** Reasons are shown with the code of who gave them. */
    SIGNED
}
