package org.librarycpd.portfolio.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;

/** The library itself, its departments and its positions. */
public interface Units {

    Optional<Library> library();

    /** The ids of all libraries: only for what is told again, never for a person. */
    List<String> everyLibrary();

    void add(Library library);

    void add(Department department);

    void add(Position position);

    Department requireDepartment(UUID id);

    Position requirePosition(UUID id);

    Optional<Department> department(String code);

    Optional<Position> position(String code);

    /** The ids of those departments among the named that there are, by code; a map that may be added to. */
    Map<String, UUID> departmentIds(Collection<String> codes);

    Map<String, UUID> positionIds(Collection<String> codes);

    /** Whether the first stands at or above the second. */
    boolean isAtOrAbove(UUID upper, UUID lower);

    List<Department> departments(PageRequest page);

    /** All of them: a library has a few hundred at most. */
    List<Department> wholeTree();

    /** The library asked in and those where the person is or was a member of staff: one's own data, wherever it stands. */
    List<NamedLibrary> librariesOf(UUID personId);

    record NamedLibrary(UUID id, Text name) {}

    List<Position> positions(PageRequest page);
}
