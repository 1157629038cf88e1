package fixture;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PUT;

class Resource {

  private Store store;

  @PUT
  public void save(String name) {
    try {
      store.save(name);
    } catch (DuplicateNameException e) {
      throw new BadRequestException(e); // expect: wrong-status-for-conflict "catch (DuplicateNameException e)"
    }
  }

  static class DuplicateNameException extends RuntimeException {}

  interface Store {
    void save(String name);
  }
}
