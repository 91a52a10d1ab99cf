package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Uses the pages with the keyboard alone. */
@ExtendWith(Stage.Given.class)
class KeyboardTest {

    @ParameterizedTest
    @EnumSource
    void theFirstTabReachesTheWayToTheText(View view, Stage stage) {
        for (Shown portal : stage.portals()) {
            try (BrowserContext window = stage.chromium().window(view, Look.PLAIN)) {
                Page page = window.newPage();
                for (String address : portal.largest()) {
                    page.navigate(portal.base(Shown.From.SERVER) + address);
                    page.keyboard().press("Tab");
                    assertThat(page.evaluate("document.activeElement.className"))
                            .as(address)
                            .isEqualTo("skip");
                    BoundingBox box = page.locator(".skip").boundingBox();
                    assertThat(box.y).as(address).isNotNegative();
                    page.keyboard().press("Enter");
                    assertThat(page.evaluate("document.activeElement.id"))
                            .as(address)
                            .isEqualTo("main");
                    assertThat(page.url()).endsWith("#main");
                }
            }
        }
    }
}
