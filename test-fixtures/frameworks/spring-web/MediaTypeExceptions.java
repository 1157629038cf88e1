package fixture.frameworks.springweb;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** 415 and 406 say what would be accepted if they are told. */
class MediaTypeExceptions {
  void servlet(MediaType given, List<MediaType> accepted) throws Exception {
    throw new HttpMediaTypeNotSupportedException(given, accepted); // effect: 415 +Accept
  }

  void servletText() throws Exception {
    throw new HttpMediaTypeNotSupportedException("no"); // expect: unsupported-media-type-without-accept // effect: 415 -Accept
  }

  void reactive(MediaType given, List<MediaType> accepted) {
    throw new UnsupportedMediaTypeStatusException(given, accepted); // effect: 415 +Accept
  }

  void reactiveText() {
    throw new UnsupportedMediaTypeStatusException("no"); // expect: unsupported-media-type-without-accept // effect: 415 -Accept
  }

  void notAcceptable(List<MediaType> offered) throws Exception {
    throw new HttpMediaTypeNotAcceptableException(offered); // effect: 406 +Accept
  }

  void notAcceptableText() throws Exception {
    throw new HttpMediaTypeNotAcceptableException("no"); // effect: 406 -Accept
  }

  void reactiveNotAcceptable(List<MediaType> offered) {
    throw new NotAcceptableStatusException(offered); // effect: 406 +Accept
  }

  void reactiveNotAcceptableText() {
    throw new NotAcceptableStatusException("no"); // effect: 406 -Accept
  }
}
