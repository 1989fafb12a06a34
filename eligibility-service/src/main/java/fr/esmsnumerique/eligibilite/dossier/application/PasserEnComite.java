package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Passage;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** An application goes before a committee, or leaves it. */
@Service
public class PasserEnComite {

    private final FaireAvancer faireAvancer;
    private final Horloge horloge;

    PasserEnComite(FaireAvancer faireAvancer, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.horloge = horloge;
    }

    /** @param national before the national committee: its ARS reoriented it, and its state stays */
    public Suite inscrire(String id, Passage passage, boolean national, String par) {
        Acte acte = new Acte(horloge.instant(), par, "Inscription au comité " + passage.comiteId(), "");
        return faireAvancer.appliquer(id, d -> national ? d.presenter(passage, acte) : d.inscrire(passage, acte));
    }

    public Suite desinscrire(String id, boolean national, String par) {
        Acte acte = new Acte(horloge.instant(), par, "Retrait du comité", "");
        return faireAvancer.appliquer(id, d -> national ? d.presenter(null, acte) : d.desinscrire(acte));
    }
}
