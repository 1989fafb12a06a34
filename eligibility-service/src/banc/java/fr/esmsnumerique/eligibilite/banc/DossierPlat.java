package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.Avancement;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file as both peers read it: plain values, already extracted from the project, so that they pay nothing for it.
 *
 * @param europe {@code OUI}, {@code NON} or {@code ABSENT}
 * @param depot milliseconds since the epoch
 */
public record DossierPlat(
        int taille,
        int regions,
        long depot,
        String europe,
        boolean materiel,
        boolean dui,
        String rgpd,
        String dpo,
        String charte,
        List<LignePlate> lignes) {

    private static final Set<NatureDepense> DUI =
            Set.of(NatureDepense.DUI, NatureDepense.PILOTAGE, NatureDepense.FORMATION);

    /** @param groupe FINESS group of categories, empty when FINESS does not know the establishment */
    public record LignePlate(
            int rang,
            String groupe,
            boolean dejaFinance,
            String solution,
            String hebergement,
            String type,
            String secteur) {}

    public static DossierPlat de(Projet projet) {
        ProjetDeclare d = projet.declare();
        Boolean europe = d.declarations().autreFinancementEuropeen();
        return new DossierPlat(
                projet.nombreEssms(),
                projet.essmsParRegion().size(),
                projet.depot().toEpochMilli(),
                europe == null ? "ABSENT" : europe ? "OUI" : "NON",
                d.demandesSpecifiques().demandeEquipement() || depense(d, Set.of(NatureDepense.EQUIPEMENT)),
                depense(d, DUI) || Optional.ofNullable(d.prixEditeurCentimes()).orElse(0L) > 0,
                nom(d.declarations().rgpd()),
                nom(d.declarations().dpo()),
                nom(d.declarations().charteSi()),
                projet.lignes().stream().map(l -> ligne(l, d)).toList());
    }

    private static LignePlate ligne(Ligne l, ProjetDeclare d) {
        return new LignePlate(
                l.rang(),
                l.referentiel().map(e -> e.groupeCategorie()).orElse(""),
                !l.declaree().financementsAnterieurs().isEmpty(),
                l.codeSolution(d),
                l.hebergement(d).name(),
                l.declaree().typeProjet().name(),
                l.declaree().secteur().name());
    }

    private static boolean depense(ProjetDeclare d, Set<NatureDepense> natures) {
        return d.budget().stream().anyMatch(p -> natures.contains(p.nature()) && p.montantCentimes() > 0);
    }

    private static String nom(Avancement avancement) {
        return avancement == null ? "AUCUN" : avancement.name();
    }
}
