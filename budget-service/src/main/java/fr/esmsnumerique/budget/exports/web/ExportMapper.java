package fr.esmsnumerique.budget.exports.web;

import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.FormatDeFichier;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.contrats.budget.modele.DemandeExport;
import fr.esmsnumerique.contrats.budget.modele.EtatExport;
import fr.esmsnumerique.contrats.budget.modele.Export;
import fr.esmsnumerique.contrats.budget.modele.FiltresExport;
import fr.esmsnumerique.contrats.budget.modele.FormatDeFond;
import fr.esmsnumerique.contrats.budget.modele.NatureExport;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Requests and exports, between the contract and the model. */
final class ExportMapper {

    private ExportMapper() {}

    /** @param regions those it shows */
    static DemandeDExport demande(DemandeExport demande, List<Region> regions) {
        return new DemandeDExport(
                NatureDExport.valueOf(demande.getNature().name()),
                FormatDeFichier.valueOf(demande.getFormat().name()),
                demande.getExercice(),
                Optional.ofNullable(demande.getConsolidation()).orElse(""),
                regions.stream().map(Region::code).toList(),
                filtres(demande.getFiltres()));
    }

    private static Map<String, String> filtres(@Nullable FiltresExport f) {
        Map<String, String> filtres = new TreeMap<>();
        if (f != null) {
            garder(filtres, "axe", f.getAxe());
            garder(filtres, "mesure", f.getMesure());
            garder(filtres, "departement", f.getDepartement());
            garder(filtres, "secteur", f.getSecteur());
            garder(filtres, "taille", f.getTaille());
            garder(filtres, "typeProjet", f.getTypeProjet());
            garder(filtres, "etat", f.getEtat());
            garder(filtres, "anciennete", f.getAnciennete());
            garder(filtres, "trimestre", f.getTrimestre());
            garder(filtres, "poste", f.getPoste());
        }
        return filtres;
    }

    private static void garder(Map<String, String> filtres, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            filtres.put(nom, valeur instanceof Enum<?> code ? code.name() : Objects.toString(valeur));
        }
    }

    static Export export(fr.esmsnumerique.budget.exports.model.Export e, LocalDate aujourdhui) {
        DemandeDExport demande = e.demande();
        Export export = new Export()
                .id(e.id())
                .nature(NatureExport.valueOf(demande.nature().name()))
                .libelle(demande.nature().libelle())
                .format(FormatDeFond.valueOf(demande.format().name()))
                .exercice(demande.exercice())
                .consolidation(demande.consolidation().isEmpty() ? null : demande.consolidation())
                .regions(demande.regions())
                .etat(EtatExport.valueOf(e.etatAu(aujourdhui).name()))
                .demandeLe(e.demandeLe())
                .reprises(e.reprises())
                .lignesEcrites(e.avancement().lignes())
                .lignesTotal(e.avancement().total() == 0 ? null : e.avancement().total())
                .finiLe(e.finiLe())
                .erreur(e.erreur().isEmpty() ? null : e.erreur());
        e.fichierEventuel()
                .ifPresent(f -> export.fichier(f.nom())
                        .taille(f.taille())
                        .sha256(f.sha256())
                        .dernierJour(f.dernierJour()));
        return export;
    }
}
