package fixture.frameworks.logging;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A response that has been logged has no more headers than before. */
class Loggers {
  private static final Logger LOGGER = LoggerFactory.getLogger(Loggers.class);

  void slf4j(HttpServletResponse response) {
    LOGGER.trace("{}", response);
    LOGGER.debug("{}", response);
    LOGGER.info("{}", response);
    LOGGER.warn("{}", response);
    LOGGER.error("refused: {} {}", 1, response);
    response.setStatus(403); // effect: 403 -Allow
  }

  void commons(Log log, HttpServletResponse response) {
    log.fatal(response);
    response.setStatus(403); // effect: 403 -Allow
  }

  void log4j(org.apache.logging.log4j.Logger log, HttpServletResponse response) {
    log.log(org.apache.logging.log4j.Level.WARN, response);
    response.setStatus(403); // effect: 403 -Allow
  }

  void jdk(java.util.logging.Logger log, System.Logger other, HttpServletResponse response) {
    log.fine("refused " + response);
    log.warning("refused " + response);
    log.severe("refused " + response);
    log.log(java.util.logging.Level.FINE, "refused {0}", response);
    other.log(System.Logger.Level.DEBUG, response);
    response.setStatus(403); // effect: 403 -Allow
  }

  void elsewhere(Audit audit, HttpServletResponse response) {
    audit.warn("{}", response);
    response.setStatus(403); // effect: 403 ?
  }

  interface Audit {
    void warn(String text, Object response);
  }
}
