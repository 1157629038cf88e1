package fixture.frameworks.spark;

import static spark.Spark.after;
import static spark.Spark.afterAfter;
import static spark.Spark.notFound;

import spark.Spark;

/** Pages that are registered, and filters that find a response which others have begun. */
class LookAlikes {
  void pages() {
    notFound("<p>404"); // ok: a page // effect: none
    Spark.internalServerError("<p>418"); // ok: a page // effect: none
  }

  void afterwards() {
    after((request, response) -> response.status(401)); // ok: the challenge may be there // effect: none
    afterAfter((request, response) -> response.status(405)); // ok: Allow may be there // effect: none
  }
}
