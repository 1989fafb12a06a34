package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.redeploiement.model.Etape;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Signature;
import fr.esmsnumerique.contrats.budget.modele.Auteur;
import fr.esmsnumerique.contrats.budget.modele.Donneur;
import fr.esmsnumerique.contrats.budget.modele.EtapeRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.EtatRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.QualiteSignataire;
import fr.esmsnumerique.contrats.budget.modele.Receveur;
import fr.esmsnumerique.contrats.budget.modele.SignatureRedeploiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A redeployment as the contract shows it, cut to what the caller may see. */
final class RedeploiementMapper {

    private RedeploiementMapper() {}

    static Repartition repartition(List<Donneur> donneurs, List<Receveur> receveurs) {
        return new Repartition(
                donneurs.stream()
                        .map(d -> new Cession(
                                region(d.getRegion()),
                                new Montant(d.getCentimes()),
                                d.getDossiersDeprogrammes() == null ? List.of() : d.getDossiersDeprogrammes()))
                        .toList(),
                receveurs.stream()
                        .map(r -> new Attribution(region(r.getRegion()), new Montant(r.getCentimes())))
                        .toList());
    }

    /** A region knows of its frozen credits, and of what it gave or received once done; of the others' share, nothing. */
    static boolean voit(Acteur acteur, Redeploiement redeploiement) {
        Repartition repartition = redeploiement.proposition().repartition();
        boolean donne = repartition.cessions().stream().anyMatch(c -> acteur.voit(c.donneur()));
        boolean recoit = repartition.attributions().stream().anyMatch(a -> acteur.voit(a.receveur()));
        return acteur.estNational()
                || switch (redeploiement.etat()) {
                    case PROPOSE, REFUSE -> false;
                    case GELE -> donne;
                    case EXECUTE -> donne || recoit;
                };
    }

    static fr.esmsnumerique.contrats.budget.modele.Redeploiement de(Redeploiement redeploiement, Acteur acteur) {
        var proposition = redeploiement.proposition();
        return new fr.esmsnumerique.contrats.budget.modele.Redeploiement()
                .id(redeploiement.id().toString())
                .enveloppe(redeploiement.id().enveloppe().toString())
                .etat(EtatRedeploiement.fromValue(redeploiement.etat().name()))
                .jourReference(proposition.jourReference())
                .decision(presente(proposition.decision()))
                .motif(proposition.motif())
                .donneurs(proposition.repartition().cessions().stream()
                        .filter(c -> acteur.voit(c.donneur()))
                        .map(RedeploiementMapper::donneur)
                        .toList())
                .receveurs(proposition.repartition().attributions().stream()
                        .filter(a -> acteur.voit(a.receveur()))
                        .map(a -> new Receveur()
                                .region(a.receveur().code())
                                .centimes(a.montant().centimes()))
                        .toList())
                .signatures(redeploiement.signatures().stream()
                        .map(RedeploiementMapper::signature)
                        .toList())
                .historique(redeploiement.historique().stream()
                        .map(RedeploiementMapper::etape)
                        .toList())
                .enCours(redeploiement.intention().isPresent())
                .version(redeploiement.version());
    }

    static SignatureRedeploiement signature(Signature signature) {
        return new SignatureRedeploiement()
                .qualite(QualiteSignataire.fromValue(signature.qualite().name()))
                .auteur(auteur(signature.auteur()))
                .le(signature.le())
                .mouvementId(signature.mouvement());
    }

    static @Nullable String presente(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    static Region region(String code) {
        return Region.deCode(code).orElseThrow();
    }

    private static Donneur donneur(Cession cession) {
        return new Donneur()
                .region(cession.donneur().code())
                .centimes(cession.montant().centimes())
                .dossiersDeprogrammes(cession.dossiersDeprogrammes());
    }

    private static EtapeRedeploiement etape(Etape etape) {
        return new EtapeRedeploiement()
                .le(etape.le())
                .auteur(auteur(etape.auteur()))
                .etat(EtatRedeploiement.fromValue(etape.etat().name()))
                .motif(presente(etape.motif()));
    }

    private static Auteur auteur(fr.esmsnumerique.budget.enveloppe.model.Auteur auteur) {
        return new Auteur().sujet(auteur.sujet()).nom(auteur.nom());
    }
}
