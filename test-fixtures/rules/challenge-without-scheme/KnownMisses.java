package fixture;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;

/** The beginning of a text is enough to see that it is prose; today only whole texts are judged. */
class KnownMisses {
  void unknownClient(String id) {
    throw new NotAuthorizedException("No client is called " + id); // todo-expect: challenge-without-scheme only its head is known
  }

  void readOnly(String role) {
    throw new NotAllowedException("Cannot delete the role " + role); // todo-expect: allow-not-methods only its head is known
  }
}
