package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds pages and styles to the standards, as the Nu validator reads them. */
@ExtendWith(Stage.Given.class)
class MarkupTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    @Test
    void pagesAreValid(Stage stage) throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = validator(findings);
        for (Shown portal : stage.portals()) {
            for (String address : portal.pages()) {
                findings.place = portal.name() + " " + address;
                validator.checkHtmlInputSource(source(portal.html(address), address));
            }
        }
        assertThat(findings.errors).isEmpty();
    }

    @Test
    void stylesAreValid(Stage stage) throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = validator(findings);
        Path assets = stage.ours().site().resolve("assets");
        int styles = 0;
        try (Stream<Path> files = Files.list(assets)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                findings.place = "style";
                validator.checkCssFile(file.toFile(), true);
                styles++;
            }
        }
        assertThat(styles).isEqualTo(1);
        assertThat(findings.errors).isEmpty();
    }

    private static SimpleDocumentValidator validator(Findings findings) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, false, false);
        validator.setAllowCss(true);
        return validator;
    }

    private static InputSource source(String text, String address) throws IOException {
        InputSource source = new InputSource(new StringReader(text));
        source.setSystemId("file:///" + address);
        source.setEncoding("UTF-8");
        return source;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();
        private String place = "";

        @Override
        public void warning(SAXParseException finding) {}

        @Override
        public void error(SAXParseException finding) throws SAXException {
            errors.add(place + ":" + finding.getLineNumber() + ":" + finding.getColumnNumber() + " "
                    + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) throws SAXException {
            error(finding);
        }
    }
}
