package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.Horizon;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.PrevisionDeRegion;
import fr.esmsnumerique.documents.Bloc.Barre;
import fr.esmsnumerique.documents.Bloc.Barres;
import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What each region will probably not have engaged at the end of the year, the largest amount first. */
final class RisquesDuRapport {

    private final PrevisionAe prevision;

    RisquesDuRapport(PrevisionAe prevision) {
        this.prevision = prevision;
    }

    void ajouter(Redaction redaction) {
        List<Ligne> lignes = new ArrayList<>();
        int rang = 0;
        for (PrevisionDeRegion region : prevision.regions()) {
            rang++;
            lignes.add(new Ligne(risque(String.valueOf(rang), nom(region), region), false));
        }
        lignes.add(new Ligne(risque("", "Nation", prevision.total()), true));
        Horizon fin = prevision.total().horizons().getLast();
        long plusHaut = prevision.regions().stream()
                .mapToLong(r -> r.horizons().getLast().mediane())
                .max()
                .orElse(0);
        redaction
                .soustitre("Risque de perte au " + Paris.enLettres(fin.date()))
                .ajouter(new Tableau(
                        "Régions par montant probablement non engagé, le plus grand d'abord",
                        List.of(
                                Colonne.nombre("Rang", 0.07f),
                                Colonne.texte("Région", 0.25f),
                                Colonne.nombre("Médiane", 0.18f),
                                Colonne.nombre("Intervalle à 80 %", 0.34f),
                                Colonne.nombre("Part de l'alloué", 0.16f)),
                        lignes))
                .note(
                        prevision.pipeline().suffit()
                                ? "Mille années tirées d'après les durées observées dans toute la campagne ; l'intervalle de la nation n'est pas la somme de ceux des régions."
                                : "Trop peu d'engagements sont observés : l'intervalle va de rien à tout, et la médiane n'est pas une prévision.")
                .ajouter(new Barres(
                        "Montants probablement non engagés",
                        "Barres : médiane du montant probablement non engagé de chaque région, les mêmes que dans le tableau précédent.",
                        prevision.regions().stream()
                                .map(r -> barre(r, plusHaut))
                                .toList()));
    }

    private static List<String> risque(String rang, String nom, PrevisionDeRegion region) {
        Horizon fin = region.horizons().getLast();
        return List.of(
                rang,
                nom,
                Euros.de(fin.mediane()),
                Euros.de(fin.bas()) + " à " + Euros.de(fin.haut()),
                Parts.de(fin.mediane(), region.alloue()));
    }

    private static String nom(PrevisionDeRegion region) {
        Region lieu = Objects.requireNonNull(region.region());
        return lieu.nom();
    }

    private static Barre barre(PrevisionDeRegion region, long plusHaut) {
        long mediane = region.horizons().getLast().mediane();
        float hauteur = plusHaut <= 0 ? 0 : Math.clamp((float) mediane / plusHaut, 0, 1);
        return new Barre(nom(region), Euros.de(mediane), hauteur);
    }
}
