package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.contrats.budget.modele.Auteur;
import fr.esmsnumerique.contrats.budget.modele.DelegationExercee;
import fr.esmsnumerique.contrats.budget.modele.Derogation;
import fr.esmsnumerique.contrats.budget.modele.Ligne;
import fr.esmsnumerique.contrats.budget.modele.Poste;
import fr.esmsnumerique.contrats.budget.modele.ReferencesMouvement;
import fr.esmsnumerique.contrats.budget.modele.TypeMouvement;
import fr.esmsnumerique.support.securite.Acteur;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mouvement as the contract shows it. */
final class MouvementMapper {

    private MouvementMapper() {}

    static fr.esmsnumerique.contrats.budget.modele.Mouvement de(Mouvement mouvement) {
        return de(mouvement, mouvement.lignes());
    }

    /** Cut to what the caller may see: of a mouvement that touches others, its own lines only. */
    static fr.esmsnumerique.contrats.budget.modele.Mouvement de(Mouvement mouvement, Acteur acteur) {
        if (acteur.estNational() || !estPartage(mouvement)) {
            return de(mouvement);
        }
        return de(
                        mouvement,
                        mouvement.lignes().stream()
                                .filter(ligne -> voit(acteur, ligne.compte().titulaire()))
                                .toList())
                .dossierId(null)
                .montantCentimes(null);
    }

    /** Of a dossier, as far as the caller may see it. */
    static boolean concerne(Acteur acteur, Mouvement mouvement, String dossier) {
        return mouvement.lignes().stream()
                .map(fr.esmsnumerique.budget.enveloppe.model.Ligne::compte)
                .anyMatch(compte ->
                        compte.dossier().equals(dossier) && (acteur.estNational() || voit(acteur, compte.titulaire())));
    }

    /** Its lines say something of others than one region: closing and carry-over carry the reserve of the nation too. */
    private static boolean estPartage(Mouvement mouvement) {
        return mouvement.titulaires().size() > 1
                || mouvement.type() == fr.esmsnumerique.budget.enveloppe.model.TypeMouvement.CLOTURE
                || mouvement.type() == fr.esmsnumerique.budget.enveloppe.model.TypeMouvement.REPORT;
    }

    static boolean voit(Acteur acteur, Mouvement mouvement) {
        return acteur.estNational() || mouvement.titulaires().stream().anyMatch(titulaire -> voit(acteur, titulaire));
    }

    private static boolean voit(Acteur acteur, Titulaire titulaire) {
        return titulaire.region().filter(acteur::voit).isPresent();
    }

    private static fr.esmsnumerique.contrats.budget.modele.Mouvement de(
            Mouvement mouvement, List<fr.esmsnumerique.budget.enveloppe.model.Ligne> lignes) {
        return new fr.esmsnumerique.contrats.budget.modele.Mouvement()
                .id(mouvement.id().toString())
                .enveloppe(mouvement.id().enveloppe().toString())
                .sequence(mouvement.sequence())
                .type(TypeMouvement.fromValue(mouvement.type().name()))
                .region(mouvement.titulaire().map(Titulaire::code).orElse(null))
                .dossierId(mouvement.dossier().orElse(null))
                .montantCentimes(mouvement.dossier().isPresent() ? mouvement.montantCentimes() : null)
                .dateEffet(mouvement.dateEffet())
                .decideLe(mouvement.decideLe())
                .auteur(new Auteur()
                        .sujet(mouvement.auteur().sujet())
                        .nom(mouvement.auteur().nom()))
                .motif(presente(mouvement.motif()))
                .references(references(mouvement.references()))
                .lignes(lignes.stream().map(MouvementMapper::ligne).toList())
                .empreintePrecedente(mouvement.precedente())
                .empreinte(mouvement.empreinte());
    }

    private static Ligne ligne(fr.esmsnumerique.budget.enveloppe.model.Ligne ligne) {
        Compte compte = ligne.compte();
        return new Ligne()
                .titulaire(compte.titulaire().code())
                .poste(Poste.fromValue(compte.poste().name()))
                .origine(presente(compte.origine().reference()))
                .dossierId(presente(compte.dossier()))
                .centimes(ligne.centimes());
    }

    private static ReferencesMouvement references(References references) {
        return new ReferencesMouvement()
                .decision(references.lire(References.DECISION).orElse(null))
                .dateDecision(references
                        .lire(References.DATE_DECISION)
                        .map(LocalDate::parse)
                        .orElse(null))
                .acte(references.lire(References.ACTE).orElse(null))
                .resteEngageCentimes(references
                        .lire(References.RESTE_ENGAGE)
                        .map(Long::valueOf)
                        .orElse(null))
                .reportEmis(references.lire(References.REPORT_EMIS).orElse(null))
                .circulaire(references.lire(References.CIRCULAIRE).orElse(null))
                .dateCirculaire(references
                        .lire(References.DATE_CIRCULAIRE)
                        .map(LocalDate::parse)
                        .orElse(null))
                .redeploiement(references.lire(References.REDEPLOIEMENT).orElse(null))
                .jourReference(references
                        .lire(References.JOUR_REFERENCE)
                        .map(LocalDate::parse)
                        .orElse(null))
                .repartition(references.lire(References.REPARTITION).orElse(null))
                .qualite(references.lire(References.QUALITE).orElse(null))
                .versementId(references.lire(References.VERSEMENT).orElse(null))
                .tranche(references
                        .lire(References.TRANCHE)
                        .map(ReferencesMouvement.TrancheEnum::fromValue)
                        .orElse(null))
                .mouvementCorrige(references.lire(References.MOUVEMENT_CORRIGE).orElse(null))
                .montantProgrammeCentimes(references
                        .lire(References.MONTANT_PROGRAMME)
                        .map(Long::valueOf)
                        .orElse(null))
                .delegation(references
                        .lire(References.DELEGATION)
                        .map(id -> delegation(id, references))
                        .orElse(null))
                .separationAssouplie(references.lire(References.SEPARATION).orElse(null))
                .autreLecture(references
                        .lire(References.AMBIGUITE)
                        .map(ambiguite -> ambiguite
                                + " : si « avant le » incluait le jour dit, aucune dérogation n'était nécessaire.")
                        .orElse(null))
                .derogation(references
                        .lire(References.DEROGATION_PAR)
                        .map(par -> new Derogation()
                                .accordeePar(par)
                                .motif(references
                                        .lire(References.DEROGATION_MOTIF)
                                        .orElseThrow()))
                        .orElse(null));
    }

    private static DelegationExercee delegation(String id, References references) {
        String delegant = references.lire(References.DELEGATION_DE).orElseThrow();
        String acte = references.lire(References.DELEGATION_ACTE).orElseThrow();
        return new DelegationExercee()
                .id(id)
                .accordeePar(delegant)
                .acte(acte)
                .mention("Par délégation de " + delegant + " (" + acte + ")");
    }

    private static @Nullable String presente(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
