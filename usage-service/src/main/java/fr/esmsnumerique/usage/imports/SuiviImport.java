package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import fr.esmsnumerique.usage.imports.RapportImport.Compte;
import fr.esmsnumerique.usage.imports.RapportImport.Etat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One import under way: what it counts, and what others see of it. Used by one thread. */
final class SuiviImport {

    /** Lines refused beyond this are counted, not kept: nobody corrects twenty thousand lines one by one. */
    private static final int REFUS_GARDES = 20_000;

    private static final int LOT = 500;
    private static final int PAS = 10_000;

    private final RapportImport depart;
    private final Rapports rapports;
    private final List<ErreurImport> premieres = new ArrayList<>();
    private final List<ErreurImport> lot = new ArrayList<>();
    private String encodage = "";
    private String separateur = "";
    private int lots;
    private int lues;
    private int ajoutees;
    private int corrigees;
    private int inchangees;
    private int rejetees;
    private int erreurs;

    SuiviImport(RapportImport depart, Rapports rapports) {
        this.depart = depart;
        this.rapports = rapports;
        rapports.conserver(depart);
    }

    void format(String encodageLu, String separateurLu) {
        encodage = encodageLu;
        separateur = separateurLu;
    }

    void lue() {
        if (++lues % PAS == 0) {
            rapports.conserver(rapport(Etat.EN_COURS, null, null, null));
        }
    }

    void ecrites(Collection<Ecriture> ecritures) {
        for (Ecriture ecriture : ecritures) {
            switch (ecriture) {
                case AJOUTEE -> ajoutees++;
                case CORRIGEE -> corrigees++;
                case INCHANGEE -> inchangees++;
                case CONFLIT -> throw new IllegalStateException("Un conflit refuse la déclaration entière");
            }
        }
    }

    /** A line left out, with everything that is wrong with it. */
    void refuser(List<ErreurImport> defauts) {
        rejetees++;
        for (ErreurImport erreur : defauts) {
            erreurs++;
            if (premieres.size() < RapportImport.ERREURS_LISTEES) {
                premieres.add(erreur);
            }
            if (erreurs <= REFUS_GARDES && lot.add(erreur) && lot.size() == LOT) {
                deposer();
            }
        }
    }

    RapportImport finir(Etat etat, @Nullable String code, @Nullable String motif, Instant instant) {
        deposer();
        RapportImport fin = rapport(etat, code, motif, instant);
        rapports.conserver(fin);
        return fin;
    }

    private void deposer() {
        if (!lot.isEmpty()) {
            rapports.conserverRefus(depart.id(), ++lots, lot);
            lot.clear();
        }
    }

    private RapportImport rapport(Etat etat, @Nullable String code, @Nullable String motif, @Nullable Instant fin) {
        return new RapportImport(
                depart.id(),
                depart.dossierId(),
                depart.par(),
                etat,
                code,
                motif,
                depart.commenceLe(),
                fin,
                depart.empreinte(),
                encodage,
                separateur,
                new Compte(lues, ajoutees, corrigees, inchangees, rejetees, erreurs),
                lots,
                premieres);
    }
}
