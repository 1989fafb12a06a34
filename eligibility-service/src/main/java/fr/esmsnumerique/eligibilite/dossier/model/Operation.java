package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.AJOURNE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.BROUILLON;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.DEPOSE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.EN_INSTRUCTION;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.NON_RECEVABLE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.RECEVABLE;

import java.util.Set;

/** What may be done to an application, and from which states. */
public enum Operation {
    MODIFIER("modifier", Set.of(BROUILLON, EN_INSTRUCTION, NON_RECEVABLE)),
    DEPOSER("déposer", Set.of(BROUILLON)),
    EVALUER("évaluer la recevabilité", Set.of(DEPOSE, EN_INSTRUCTION)),
    TRANCHER("trancher une clause", Set.of(EN_INSTRUCTION)),
    CONSULTER("tracer une consultation", Set.of(DEPOSE, EN_INSTRUCTION, RECEVABLE, AJOURNE)),
    RETENIR("retenir", Set.of(RECEVABLE, AJOURNE)),
    REJETER("rejeter", Set.of(RECEVABLE, AJOURNE)),
    AJOURNER("ajourner", Set.of(RECEVABLE)),
    REORIENTER("réorienter", Set.of(EN_INSTRUCTION, RECEVABLE, AJOURNE));

    private final String verbe;
    private final Set<EtatDossier> depuis;

    Operation(String verbe, Set<EtatDossier> depuis) {
        this.verbe = verbe;
        this.depuis = depuis;
    }

    public String verbe() {
        return verbe;
    }

    public boolean estPermiseDepuis(EtatDossier etat) {
        return depuis.contains(etat);
    }
}
