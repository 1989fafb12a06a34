package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.redeploiement.application.ConsulterRedeploiements;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Releve;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import org.springframework.stereotype.Component;

/** What a caller may read of a redeployment; the rest does not exist for him. */
@Component
class AccesRedeploiement {

    private final ActeurCourant acteurs;
    private final ConsulterRedeploiements consulter;

    AccesRedeploiement(ActeurCourant acteurs, ConsulterRedeploiements consulter) {
        this.acteurs = acteurs;
        this.consulter = consulter;
    }

    Redeploiement lire(String id) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        return consulter
                .lire(RedeploiementId.de(id))
                .filter(redeploiement -> RedeploiementMapper.voit(acteur, redeploiement))
                .orElseThrow(() -> introuvable(id));
    }

    Releve releve(String id, String codeRegion) {
        acteurs.exiger(Lecteurs.DU_BUDGET);
        Region region = RedeploiementMapper.region(codeRegion);
        acteurs.exigerRegion(region);
        Releve releve = consulter.releve(lire(id), region).orElseThrow(() -> nonExecute(id));
        if (!releve.concerne()) {
            throw Probleme.introuvable(
                            "redeploiement.region_non_concernee",
                            "Le redéploiement " + id + " ne donne ni ne prend rien en " + region.nom() + ".")
                    .exception();
        }
        return releve;
    }

    static ProblemeException introuvable(String id) {
        return Probleme.introuvable("redeploiement.introuvable", "Aucun redéploiement " + id + ".")
                .exception();
    }

    private static ProblemeException nonExecute(String id) {
        return Probleme.conflit(
                        "redeploiement.non_execute",
                        "Redéploiement non exécuté",
                        "Le relevé du redéploiement " + id + " existe une fois les deux signatures données.")
                .exception();
    }
}
