package com.statsig.console.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The BOM, as it is installed and deployed, has the modules that are published, and nothing that an importer would get. */
class BomTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void hasThePublishedModulesAndNothingElse() throws Exception {
        List<String> published = new ArrayList<>();
        for (Element module : children(child(read(ROOT.resolve("pom.xml")), "modules"), "module")) {
            Element pom = read(ROOT.resolve(module.getTextContent()).resolve("pom.xml"));
            boolean pomOnly = "pom".equals(text(pom, "packaging"));
            Element properties = child(pom, "properties");
            boolean unpublished = properties != null && "true".equals(text(properties, "api.unpublished"));
            if (!pomOnly && !unpublished) {
                published.add("com.statsig.console:" + text(pom, "artifactId") + ":${project.version}");
            }
        }

        Element managed = child(child(bom(), "dependencyManagement"), "dependencies");

        assertThat(published).hasSizeGreaterThan(3);
        assertThat(children(managed, "dependency"))
                .extracting(module ->
                        text(module, "groupId") + ":" + text(module, "artifactId") + ":" + text(module, "version"))
                .as("the modules of integrations/bom/pom.xml, and those of pom.xml without api.unpublished")
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void inheritsNothing() throws Exception {
        Element bom = bom();

        for (String name : List.of("parent", "properties", "dependencies", "profiles", "repositories", "build")) {
            assertThat(child(bom, name)).as(name).isNull();
        }
        assertThat(text(bom, "version")).isEqualTo(text(read(ROOT.resolve("pom.xml")), "version"));
    }

    private static Element bom() throws Exception {
        return read(ROOT.resolve("integrations/bom/target/bom.xml"));
    }

    private static Element read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.isEmpty() ? null : children.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : child.getTextContent().strip();
    }
}
