package org.gangmu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The browser of this machine, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser. Where there is none, the tests fail and say what to install; they are never skipped. */
    static Chromium start() {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    private static Path program() {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1);
        for (String name : NAMES) {
            for (String folder : folders) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        throw new AssertionError("The browser tests need Chromium, and PATH has none of " + NAMES
                + ". Install it (Debian: apt-get install chromium fonts-noto-cjk).");
    }

    /** Opens a window of its own, without a memory of others. */
    BrowserContext window(View view, Look look) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setViewportSize(view.width, view.height)
                .setColorScheme(look.scheme)
                .setForcedColors(look.forced)
                .setBypassCSP(look.bypassesPolicy)
                .setJavaScriptEnabled(look.runsScripts));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
