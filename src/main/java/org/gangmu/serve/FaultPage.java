package org.gangmu.serve;

import org.gangmu.source.Diagnostic;
import org.gangmu.source.Wording;

/**
 * The page that tells why the last build did not succeed. Its main part is laid over the last good page; where there is none, it
 * stands for itself.
 *
 * @param wording the words of the reader's language
 */
record FaultPage(Wording wording) {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

    /**
     * Makes the page.
     *
     * @param standing how the portal stands
     * @param shown whether there is a portal that goes on being shown
     * @return its HTML
     */
    String html(Standing standing, boolean shown) {
        StringBuilder html = new StringBuilder(1024);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(text("serve.lang"));
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        html.append(POLICY)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(text("serve.faults.title")).append("</title>\n<link rel=\"stylesheet\" href=\"");
        html.append(Reserved.STYLE)
                .append("\">\n<script src=\"")
                .append(Reserved.SCRIPT)
                .append("\" data-stamp=\"");
        html.append(standing.stamp()).append("\" data-fault=\"").append(standing.fault());
        html.append("\" defer></script>\n</head>\n<body>\n<main>\n<h1>")
                .append(text("serve.faults.title"))
                .append("</h1>\n<p>");
        html.append(text(shown ? "serve.faults.shown" : "serve.faults.none")).append("</p>\n<ol>\n");
        standing.errors().forEach(error -> add(error, html));
        return html.append("</ol>\n<button type=\"button\" hidden>")
                .append(text("serve.faults.hide"))
                .append("</button>\n</main>\n</body>\n</html>\n")
                .toString();
    }

    private void add(Diagnostic error, StringBuilder html) {
        html.append("<li><code>").append(escaped(error.source() + ":" + error.place()));
        html.append("</code> <strong>").append(escaped(wording.message(error))).append("</strong>");
        String remedy = wording.remedy(error);
        if (!remedy.isEmpty()) {
            html.append("<p>").append(escaped(remedy)).append("</p>");
        }
        html.append("</li>\n");
    }

    private String text(String key) {
        return escaped(wording.text(key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
