package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for people: everything is there, and nothing that a file holds is markup. */
class HtmlReportTest {

  private static final String LOGIN = """
      import jakarta.servlet.http.*;

      class Login extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
          if (request.getHeader("Authorization") == null) {
            response.sendError(401);
          } else if (request.getHeader("X") == null) {
            response.setHeader("Retry-After", "9");
            response.sendError(429, "</pre><script>alert(1)</script>");
          } else {
            response.sendError(404);
          }
        }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private String page(String... paths) {
    String[] args = new String[paths.length + 2];
    args[0] = "--format";
    args[1] = "html";
    System.arraycopy(paths, 0, args, 2, paths.length);
    return shell.run(Engine::bundled, args).out();
  }

  private static List<String> all(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void findingsAreShownWithTheirSource() {
    shell.file("src/Login.java", LOGIN);
    String page = page(".");
    assertEquals(1, all("<article ", page).size());
    assertTrue(page.contains("<a href=\"src/Login.java#L7\">src/Login.java:7:26</a>"), page);
    assertTrue(page.contains("response.sendError(<mark>401</mark>);"), page);
    assertTrue(page.contains("rules/unauthorized-without-challenge.md\">unauthorized-without-challenge</a>"), page);
  }

  @Test
  void theMapHasEveryStatusAndItsHeaders() {
    shell.file("src/Login.java", LOGIN);
    String page = page(".");
    assertEquals(1, all("<tr data-", page).size());
    String row = all("<tr data-.*?</tr>", page).get(0);
    assertTrue(row.startsWith("<tr data-statuses=\"401 404 429\" data-reported=\"true\"><td>GET</td><th scope=\"row\">Login.doGet<"), row);
    assertTrue(row.contains("<li class=\"bad\"><b>401</b> <a href=\"src/Login.java#L7\">line 7</a>"), row);
    assertTrue(row.contains("line 10</a><span class=\"chip\">Retry-After</span>"), row);
    assertTrue(row.contains("<li><b>404</b> <a href=\"src/Login.java#L12\">line 12</a></li>"), row);
    assertTrue(page.contains("<option>429</option>"), page);
  }

  @Test
  void theMapNamesEndpoints() {
    String routed = LOGIN.replace("class Login", "@jakarta.servlet.annotation.WebServlet(\"/<b>login\") class Login");
    shell.file("src/Login.java", routed);
    String row = all("<tr data-.*?</tr>", page(".")).get(0);
    assertTrue(row.contains("<td><ul class=\"endpoints\"><li>GET /&lt;b&gt;login</li></ul></td>"), row);
  }

  @Test
  void hostileNamesAndTextsAreText() throws IOException {
    String name = "<img src=x onerror=alert(1)>\"'&\u202E--><script>.java";
    shell.file("</title><b>/" + name, LOGIN.replace("401", "401 /* </pre><script>alert(2)</script><!-- */"));
    shell.file("half\"><i>.java", "class X { void f( { 401 ResponseEntity org.springframework.http <u> ");
    String page = page(".");
    String script = new String(
        HtmlReport.class.getResourceAsStream("report.js").readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(List.of("<script>" + script + "</script>"), all("<script.*?</script>", page));
    for (String tag : List.of("<img", "<b>/", "<i>", "<u>", "<!--", "\u202E", "</title><b", "onerror=alert(1)>\"")) {
      assertFalse(page.replace("<!DOCTYPE", "").contains(tag), tag);
    }
    assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;\uFFFD--&gt;&lt;script&gt;.java:7"), page);
    assertTrue(page.contains("%3Cimg%20src=x%20onerror=alert(1)%3E%22"), page);
    assertEquals(1, all("<article ", page).size());
  }

  @Test
  void thePageLoadsNothingAndRunsOurScriptAlone() throws Exception {
    String page = page(".");
    String policy = all("Content-Security-Policy\" content=\"[^\"]*", page).get(0);
    assertTrue(policy.contains("default-src 'none'"), policy);
    for (String part : List.of("style", "script")) {
      String text = all("<" + part + ">.*?</" + part + ">", page).get(0);
      String inner = text.substring(part.length() + 2, text.length() - part.length() - 3);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(inner.getBytes(StandardCharsets.UTF_8));
      assertTrue(policy.contains(part + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
    }
    assertEquals(List.of(), all("(src|href)=\"(?!#|https://github\\.com/)[^\"]*", page), "nothing to load");
  }

  @Test
  void linksCountFromThePage() throws IOException {
    shell.file("src/a b/Login.java", LOGIN).file("target/x", "");
    shell.run(Engine::bundled, "--format", "html", "--output", "target/report.html", ".");
    String page = Files.readString(folder.resolve("target/report.html"));
    assertTrue(page.contains("href=\"../src/a%20b/Login.java#L7\""), page);
    assertEquals("c%3Ad/A.java#L1", new SourceLinks(folder).to(folder.resolve("c:d/A.java"), 1));
    assertEquals("A.java#L3", new SourceLinks(folder).to(folder.resolve("A.java"), 3));
  }

  @Test
  void skippedFilesAreRemarked() {
    shell.file("Half.java", "class H { void f(jakarta.servlet.http.HttpServletResponse r) { r.sendError(401) } ))) }");
    assertTrue(page(".").contains("<span class=\"place\">Half.java"), page("."));
    assertTrue(page(".").contains("No 4xx status was found"));
  }
}
