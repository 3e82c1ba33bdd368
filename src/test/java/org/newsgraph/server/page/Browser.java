package org.newsgraph.server.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, which notes what it is told and whom it asks. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final long PAUSE = 50;

  /** So long it may take, on a busy machine, until what a test looks for is there. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the browser of this machine.
   *
   * @param profile folder for its files
   * @return empty if there is none on the path
   */
  static Optional<Browser> start(Path profile, int width, int height) {
    Optional<File> driver = onPath("chromedriver");
    Optional<File> browser = NAMES.stream().flatMap(n -> onPath(n).stream()).findFirst();
    if (driver.isEmpty() || browser.isEmpty()) {
      return Optional.empty();
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile,
        "--window-size=" + width + "," + height);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get())
            .usingAnyFreePort()
            .withTimeout(PATIENCE)
            .build();
    ChromeDriver started = new ChromeDriver(service, options);
    started.manage().timeouts().implicitlyWait(PATIENCE);
    // the page that a new browser shows of its own accord does not count
    started.get("about:blank");
    Browser ready = new Browser(started);
    ready.requests();
    ready.console();
    return Optional.of(ready);
  }

  private static Optional<File> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(String url) {
    driver.get(url);
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Waits until words stand in an element, whichever page it is on by then. */
  void await(String selector, String words) {
    until(() -> one(selector).getText().contains(words), selector + " with " + words);
  }

  /** Waits until a page is shown whose address holds something. */
  void awaitAddress(String part) {
    until(() -> driver.getCurrentUrl().contains(part), "address with " + part);
  }

  private static void until(BooleanSupplier holds, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (holds.getAsBoolean()) {
          return;
        }
        Thread.sleep(PAUSE);
      } catch (StaleElementReferenceException e) {
        // the page changed in between: look again
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("there is no " + what);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Returns what the console was told since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns the addresses that were asked for since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(m -> m.contains("\"Network.requestWillBeSent\""))
        .map(m -> m.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Returns by how many pixels a page is wider than the window. */
  long overflow() {
    Object width =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return (Long) width;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
