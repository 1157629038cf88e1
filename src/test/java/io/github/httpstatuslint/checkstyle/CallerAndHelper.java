package io.github.httpstatuslint.checkstyle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two files of one project: whether the caller's 401 is wrong is decided in the helper's file. */
record CallerAndHelper(Path caller, Path helper) {

  /** The line and the rule when it is wrong. */
  static final String FINDING = "5 unauthorized-without-challenge";

  static CallerAndHelper in(Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("src/main/java/shop"));
    Path caller =
        Files.writeString(
            source.resolve("Login.java"),
            """
            package shop;
            import jakarta.servlet.http.HttpServletResponse;
            class Login {
              void answer(HttpServletResponse response) throws java.io.IOException {
                Responses.send(response, 401);
              }
            }
            """);
    return new CallerAndHelper(caller, source.resolve("Responses.java"));
  }

  void helperChallenges(boolean does) throws IOException {
    Files.writeString(
        helper,
        """
        package shop;
        import jakarta.servlet.http.HttpServletResponse;
        class Responses {
          static void send(HttpServletResponse response, int status) throws java.io.IOException {
            %s
            response.sendError(status);
          }
        }
        """
            .formatted(does ? "response.setHeader(\"WWW-Authenticate\", \"Bearer\");" : ""));
  }
}
