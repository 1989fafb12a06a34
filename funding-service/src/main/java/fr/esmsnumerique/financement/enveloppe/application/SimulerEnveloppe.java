package fr.esmsnumerique.financement.enveloppe.application;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.enveloppe.model.BilanEnveloppe;
import fr.esmsnumerique.financement.enveloppe.model.DossierEnvisage;
import fr.esmsnumerique.financement.enveloppe.model.SoldeAe;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Etat;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What retaining these files would cost a region. A grant already fixed keeps its amount, amendments included; the others are computed on the day asked. Nothing is stored. */
@Service
public class SimulerEnveloppe {

    private final DossiersEnvisages dossiers;
    private final SoldesAe soldes;
    private final Baremes baremes;
    private final Subventions subventions;

    SimulerEnveloppe(DossiersEnvisages dossiers, SoldesAe soldes, Baremes baremes, Subventions subventions) {
        this.dossiers = dossiers;
        this.soldes = soldes;
        this.baremes = baremes;
        this.subventions = subventions;
    }

    /** @param enveloppe {@code 2025-G25}: exercise, then campaign */
    public Resultat simuler(String enveloppe, Region region, LocalDate jour, List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            return new Resultat.Refuse(
                    "simulation.doublon", "Un dossier figure deux fois dans la demande : ne le citez qu'une fois.");
        }
        String campagne = enveloppe.substring(enveloppe.indexOf('-') + 1);
        SoldeAe solde = soldes.lire(enveloppe, region);
        Bareme bareme = baremes.lire(campagne, jour, region);
        List<DossierEnvisage> envisages = new ArrayList<>();
        for (String id : ids) {
            DossierEnvisage envisage = envisager(id, region, bareme);
            Optional<Resultat> refus = refus(envisage.dossier(), campagne, region);
            if (refus.isPresent()) {
                return refus.get();
            }
            envisages.add(envisage);
        }
        return new Resultat.Calcule(new BilanEnveloppe(solde, envisages));
    }

    private DossierEnvisage envisager(String id, Region region, Bareme bareme) {
        Optional<Subvention> arretee = subventions
                .lire(id)
                .map(SubventionLue::subvention)
                .filter(s -> s.etat() != Etat.CALCULE && s.dossier().region() == region);
        return arretee.map(DossierEnvisage::de).orElseGet(() -> calculer(dossiers.lire(id), bareme));
    }

    private static DossierEnvisage calculer(DossierRetenu dossier, Bareme bareme) {
        return DossierEnvisage.calcule(dossier, CalculSubvention.calculer(dossier.projet(), bareme));
    }

    private static Optional<Resultat> refus(DossierRetenu dossier, String campagne, Region region) {
        String id = dossier.dossierId();
        if (dossier.region() != region) {
            return Optional.of(new Resultat.Refuse(
                    "simulation.dossier_region",
                    "Le dossier " + id + " relève d'une autre région : retirez-le de la demande."));
        }
        if (!dossier.campagne().equals(campagne)) {
            return Optional.of(new Resultat.Refuse(
                    "simulation.dossier_campagne",
                    "Le dossier " + id + " n'est pas de la campagne " + campagne + " : retirez-le de la demande."));
        }
        return Optional.empty();
    }

    /** What the simulation gives. */
    public sealed interface Resultat {

        record Calcule(BilanEnveloppe bilan) implements Resultat {}

        record Refuse(String code, String detail) implements Resultat {}
    }
}
