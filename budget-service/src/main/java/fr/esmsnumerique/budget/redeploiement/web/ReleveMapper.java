package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.web.Citations;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Releve;
import fr.esmsnumerique.contrats.budget.modele.CreditsRecus;
import fr.esmsnumerique.contrats.budget.modele.LigneDeReleve;
import fr.esmsnumerique.contrats.budget.modele.MouvementDeReleve;
import fr.esmsnumerique.contrats.budget.modele.ReleveRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.TypeMouvement;
import java.util.List;

/** A statement as the contract shows it. */
final class ReleveMapper {

    /** Those a redeployment is made under. */
    static final List<Regle> REGLES = List.of(Regle.BUD_04, Regle.BUD_05, Regle.BUD_10);

    private ReleveMapper() {}

    static ReleveRedeploiement de(Releve releve) {
        Proposition proposition = releve.redeploiement().proposition();
        String id = releve.redeploiement().id().toString();
        return new ReleveRedeploiement()
                .redeploiement(id)
                .enveloppe(releve.redeploiement().id().enveloppe().toString())
                .region(releve.region().code())
                .nom(releve.region().nom())
                .jourReference(proposition.jourReference())
                .decision(RedeploiementMapper.presente(proposition.decision()))
                .motif(proposition.motif())
                .cedeCentimes(releve.cede())
                .recuCentimes(releve.recu())
                .cessions(lignes(releve.cessions()))
                .programmationsRompues(lignes(releve.rendus()))
                .recus(
                        releve.recu() == 0
                                ? null
                                : new CreditsRecus()
                                        .origine(id)
                                        .centimes(releve.recu())
                                        .engagerJusquau(releve.engagerJusquau()))
                .signatures(releve.redeploiement().signatures().stream()
                        .map(RedeploiementMapper::signature)
                        .toList())
                .mouvements(releve.mouvements().stream()
                        .map(ReleveMapper::mouvement)
                        .toList())
                .references(REGLES.stream()
                        .map(regle -> Citations.de(regle.reference()))
                        .toList());
    }

    private static List<LigneDeReleve> lignes(List<Ligne> lignes) {
        return lignes.stream()
                .map(ligne -> new LigneDeReleve()
                        .origine(ligne.compte().origine().reference())
                        .dossierId(RedeploiementMapper.presente(ligne.compte().dossier()))
                        .centimes(ligne.centimes()))
                .toList();
    }

    private static MouvementDeReleve mouvement(Mouvement mouvement) {
        return new MouvementDeReleve()
                .id(mouvement.id().toString())
                .type(TypeMouvement.fromValue(mouvement.type().name()))
                .decideLe(mouvement.decideLe())
                .empreinte(mouvement.empreinte());
    }
}
