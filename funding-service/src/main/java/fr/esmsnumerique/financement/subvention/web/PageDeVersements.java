package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.PageVersements;
import fr.esmsnumerique.contrats.financement.modele.Versement;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.support.web.Curseur;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of payments read from pages of grants: a grant has none before its decision, two after. The position is the last payment given. */
final class PageDeVersements {

    private final Subventions subventions;
    private final Selection selection;
    private final List<Versement> elements = new ArrayList<>();

    private PageDeVersements(Subventions subventions, Selection selection) {
        this.subventions = subventions;
        this.selection = selection;
    }

    static PageVersements lire(Subventions subventions, Selection selection) {
        return new PageDeVersements(subventions, selection).lire();
    }

    private PageVersements lire() {
        String position = selection.apres();
        String dernier = position == null ? null : dossierDe(position);
        if (dernier != null) {
            subventions.lire(dernier).filter(this::estDansLaSelection).ifPresent(lue -> ajouter(lue, position));
        }
        boolean reste = true;
        while (reste && elements.size() <= selection.limite()) {
            List<SubventionLue> lues = subventions.lister(
                    new Selection(selection.region(), selection.porteur(), dernier, null, selection.limite()));
            lues.forEach(lue -> ajouter(lue, null));
            reste = lues.size() == selection.limite();
            dernier = lues.isEmpty()
                    ? dernier
                    : lues.getLast().subvention().dossier().dossierId();
        }
        return page();
    }

    private PageVersements page() {
        if (elements.size() <= selection.limite()) {
            return new PageVersements().elements(elements);
        }
        List<Versement> page = elements.subList(0, selection.limite());
        return new PageVersements()
                .elements(page)
                .curseurSuivant(Curseur.encoder(page.getLast().getId()));
    }

    private void ajouter(SubventionLue lue, @Nullable String apres) {
        VersementMapper.versements(lue.subvention()).stream()
                .filter(v -> apres == null || v.getId().compareTo(apres) > 0)
                .forEach(elements::add);
    }

    private boolean estDansLaSelection(SubventionLue lue) {
        boolean region = selection.region() == null
                || selection.region() == lue.subvention().dossier().region();
        return region
                && (selection.porteur() == null
                        || selection
                                .porteur()
                                .equals(lue.subvention().dossier().porteur().numero()));
    }

    private static String dossierDe(String versementId) {
        return versementId.substring(0, Math.max(0, versementId.lastIndexOf('-')));
    }
}
