package fr.esmsnumerique.financement.modele.application;

import fr.esmsnumerique.documents.Logo;
import fr.esmsnumerique.financement.modele.model.Modele;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.util.List;
import java.util.Optional;

/** Templates and logos, every version of them. */
public interface Modeles {

    /** Published versions of a perimeter, oldest first; for the nation, the delivered one before them. */
    List<Modele> versions(String perimetre, NatureDocument nature);

    /** Adds the next version; false when somebody published one in between. */
    boolean ajouter(Modele modele);

    Optional<Logo> logo(String perimetre, String empreinte);

    /** Keeps the file of a logo that {@link Logo#lire} accepted; the same file again changes nothing. */
    void garder(String perimetre, String empreinte, byte[] fichier);

    /** The region's last version, the nation's otherwise. */
    default Modele enVigueur(String perimetre, NatureDocument nature) {
        List<Modele> regionales = versions(perimetre, nature);
        return regionales.isEmpty() ? versions(Modele.NATIONAL, nature).getLast() : regionales.getLast();
    }

    /** The version a document was made with. */
    default Modele lire(String id) {
        String[] parties = id.split("/", 3);
        return versions(parties[0], NatureDocument.valueOf(parties[1])).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Modèle disparu : " + id));
    }
}
