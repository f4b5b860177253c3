package org.senken.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and writes the XML of parts; a document type, and with it anything outside the file, is refused. */
public final class OfficeXml {
    private OfficeXml() {}

    /**
     * @throws IOException if it is no XML
     */
    public static Document read(byte[] xml) throws IOException {
        return read(new InputSource(new ByteArrayInputStream(xml)));
    }

    /**
     * @throws IOException if it is no XML
     */
    public static Document read(String xml) throws IOException {
        return read(new InputSource(new StringReader(xml)));
    }

    private static Document read(InputSource source) throws IOException {
        try {
            return builder().parse(source);
        } catch (SAXException broken) {
            throw new IOException("a part is no XML", broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            // what is wrong is said in the exception, and not on the terminal too
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The document as the bytes of a part. */
    public static byte[] bytes(Document document) {
        document.setXmlStandalone(true);
        var out = new ByteArrayOutputStream();
        write(document, new StreamResult(out), "no");
        return out.toByteArray();
    }

    /** One element as text, with the names it uses declared. */
    public static String text(Element element) {
        var out = new StringWriter();
        write(element, new StreamResult(out), "yes");
        return out.toString();
    }

    private static void write(Node node, StreamResult result, String withoutDeclaration) {
        try {
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, withoutDeclaration);
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(node), result);
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All child elements of a node. */
    public static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** All elements below one that have a name, in order of reading. */
    public static List<Element> all(Element parent, String namespace, String name) {
        var nodes = parent.getElementsByTagNameNS(namespace, name);
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The child elements of a node that have a name. */
    public static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(each -> namespace.equals(each.getNamespaceURI()) && name.equals(each.getLocalName()))
                .toList();
    }
}
