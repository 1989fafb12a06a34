package fr.esmsnumerique.test.architecture.fautes.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record ModelePur(
        List<Montant> montants, int[] quantites, @Nullable ModelePur precedent) {}
