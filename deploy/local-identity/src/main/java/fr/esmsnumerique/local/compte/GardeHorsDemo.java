package fr.esmsnumerique.local.compte;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Outside the demo, nothing that is written in the public sources may open a door: neither a secret nor a password. */
final class GardeHorsDemo {

    private static final String SECRET_PUBLIC = "secret-de-demonstration";

    private GardeHorsDemo() {}

    /** @throws ReglageRefuse naming every variable to set */
    static void verifier(IdentiteProperties proprietes) {
        List<String> aRegler = new ArrayList<>();
        proprietes.secrets().forEach((nom, valeur) -> {
            if (valeur.isBlank() || valeur.equals(SECRET_PUBLIC)) {
                aRegler.add("ESMS_SECRET_" + nom.toUpperCase(Locale.ROOT));
            }
        });
        if (proprietes.fichierComptes().isBlank()) {
            aRegler.add("ESMS_COMPTES");
        }
        if (!aRegler.isEmpty()) {
            aRegler.sort(null);
            throw new ReglageRefuse("Valeurs de démonstration refusées hors démonstration : définir "
                    + String.join(", ", aRegler) + ", ou ESMS_DEMO=true sur un poste de démonstration.");
        }
    }
}
