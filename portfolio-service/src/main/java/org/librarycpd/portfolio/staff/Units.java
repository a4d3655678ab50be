package org.librarycpd.portfolio.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

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

    /** Whether the first stands at or above the second. */
    boolean isAtOrAbove(UUID upper, UUID lower);

    List<Department> departments(PageRequest page);

    List<Position> positions(PageRequest page);
}
