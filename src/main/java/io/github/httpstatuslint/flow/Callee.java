package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;

/**
 * A method of the project that a call reaches.
 *
 * @param file where it stands: its names mean what they mean there
 * @param owner the type that declares it
 * @param self the object it is called on; {@link Value#NOTHING} where that is not known
 */
record Callee(SourceFile file, TypeName owner, MethodDeclaration method, Value self) {}
