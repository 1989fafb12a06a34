package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.contrats.budget.modele.PageDossiersPilotage;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place in the list behind a figure. The cursor names the run the first page read: the following ones read the same, whatever finished meanwhile.
 *
 * @param consolidation absent on the first page, and when several envelopes are read at once
 */
record PageDeDossiers(@Nullable String consolidation, int debut, int taille) {

    private static final Pattern FORME = Pattern.compile("(\\d{1,9}):([0-9A-Z-]{0,60})");

    static PageDeDossiers de(@Nullable String curseur, int taille) {
        if (curseur == null) {
            return new PageDeDossiers(null, 0, taille);
        }
        Matcher forme = FORME.matcher(Curseur.decoder(curseur));
        if (!forme.matches()) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
        String consolidation = forme.group(2);
        return new PageDeDossiers(
                consolidation.isEmpty() ? null : consolidation, Integer.parseInt(forme.group(1)), taille);
    }

    PageDossiersPilotage reponse(Lus lus, ListeDeDossiers liste) {
        int nombre = liste.lignes().size();
        int fin = Math.min(nombre, debut + taille);
        String lue = lus.executions().size() == 1 ? lus.executions().getFirst().id() : "";
        return new PageDossiersPilotage()
                .mesure(AxesMapper.mesure(liste.mesure()))
                .consolidations(lus.consolidations())
                .nombre(nombre)
                .total(liste.total())
                .elements(liste.lignes().subList(Math.min(debut, fin), fin).stream()
                        .map(l -> AxesMapper.dossier(l, liste.mesure()))
                        .toList())
                .curseurSuivant(fin < nombre ? Curseur.encoder(fin + ":" + lue) : null);
    }
}
