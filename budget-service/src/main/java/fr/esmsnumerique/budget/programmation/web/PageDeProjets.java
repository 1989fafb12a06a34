package fr.esmsnumerique.budget.programmation.web;

import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.budget.programmation.model.Projet.Part;
import fr.esmsnumerique.contrats.budget.modele.PageProjets;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place in a list of projects. The cursor says up to which mouvement the first page looked: the following ones look no further, so that none repeats or skips a project
 * because something was written meanwhile.
 */
record PageDeProjets(long sequence, int debut, int taille) {

    private static final Pattern FORME = Pattern.compile("(\\d{1,12}):(\\d{1,9})");

    static PageDeProjets de(@Nullable String curseur, long derniere, int taille) {
        if (curseur == null) {
            return new PageDeProjets(derniere, 0, taille);
        }
        Matcher forme = FORME.matcher(Curseur.decoder(curseur));
        if (!forme.matches()) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
        return new PageDeProjets(Long.parseLong(forme.group(1)), Integer.parseInt(forme.group(2)), taille);
    }

    PageProjets reponse(List<Projet> choisis) {
        int fin = Math.min(choisis.size(), debut + taille);
        return new PageProjets()
                .elements(choisis.subList(Math.min(debut, fin), fin).stream()
                        .map(TableauMapper::projet)
                        .toList())
                .nombre(choisis.size())
                .programmeCentimes(somme(choisis, Part::programme))
                .geleCentimes(somme(choisis, Part::gele))
                .engageCentimes(somme(choisis, Part::engage))
                .curseurSuivant(fin < choisis.size() ? Curseur.encoder(sequence + ":" + fin) : null);
    }

    private static long somme(List<Projet> projets, ToLongFunction<Part> poste) {
        return projets.stream().mapToLong(projet -> projet.somme(poste)).reduce(0L, Math::addExact);
    }
}
