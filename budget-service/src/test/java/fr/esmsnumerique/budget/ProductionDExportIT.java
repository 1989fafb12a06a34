package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.exports.application.DemanderExport;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.ProductionDExport;
import fr.esmsnumerique.budget.exports.application.ProduireExport;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.application.SourcesDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Etat;
import fr.esmsnumerique.budget.exports.model.FormatDeFichier;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real store, a production a test leads by hand: what is asked to stop stops, what failed is made again, what expired goes. */
class ProductionDExportIT extends LivreEnLigne {

    private static final DemandeDExport DEMANDE = new DemandeDExport(
            NatureDExport.DOSSIERS, FormatDeFichier.CSV, 2025, "", List.of("06"), Map.of("mesure", "DOSSIERS"));

    @Autowired
    private Exports exports;

    ProductionDExportIT() {
        super("06");
    }

    @Test
    void s_arrete_echoue_reprend_et_expire() throws IOException {
        Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-10-14T10:00:00Z"));
        Source source = new Source();
        SourcesDExport sources = new SourcesDExport(List.of(source));
        ProduireExport produire = new ProduireExport(sources, exports, 7, horloge);
        DemanderExport demander = new DemanderExport(sources, exports, new ALaMain(), 2, horloge);

        String arrete = demandee(demander);
        source.pendant = () -> demander.annuler(arrete, "moi");
        mener(produire, arrete);
        assertThat(etat(arrete)).isEqualTo(Etat.ANNULE);
        assertThat(exports.lire(arrete).orElseThrow().avancement().lignes()).isLessThan(Source.LIGNES);

        String echoue = demandee(demander);
        source.pendant = () -> {
            throw new IllegalStateException("panne");
        };
        mener(produire, echoue);
        assertThat(etat(echoue)).isEqualTo(Etat.ECHOUE);
        assertThat(exports.lire(echoue).orElseThrow().erreur()).isNotEmpty().doesNotContain("panne");

        source.pendant = () -> {};
        assertThat(demander.reprendre(echoue, "moi")).isInstanceOf(DemanderExport.Issue.Acceptee.class);
        mener(produire, echoue);
        assertThat(etat(echoue)).isEqualTo(Etat.PRET);
        byte[] contenu = exports.contenu(exports.lire(echoue).orElseThrow()).readAllBytes();
        assertThat(contenu).as("plus d'un morceau").hasSize(Source.LIGNES * Source.LARGEUR);

        demandee(demander);
        demandee(demander);
        assertThat(demander.demander(DEMANDE, "moi")).isEqualTo(new DemanderExport.Issue.TropNombreux(2));

        assertThat(exports.lire(echoue)
                        .orElseThrow()
                        .etatAu(horloge.aujourdhui().plusDays(6)))
                .isEqualTo(Etat.PRET);
        assertThat(exports.lire(echoue)
                        .orElseThrow()
                        .etatAu(horloge.aujourdhui().plusDays(7)))
                .isEqualTo(Etat.EXPIRE);
    }

    private static String demandee(DemanderExport demander) {
        return ((DemanderExport.Issue.Acceptee) demander.demander(DEMANDE, "moi"))
                .export()
                .id();
    }

    private static void mener(ProduireExport produire, String id) {
        try {
            produire.produire(id);
        } catch (RuntimeException arret) {
            produire.clore(id, "Le fichier n'a pas pu être produit.");
        }
    }

    private Etat etat(String id) {
        return exports.lire(id).map(Export::etat).orElseThrow();
    }

    /** Nothing runs of itself. */
    private static final class ALaMain implements ProductionDExport {

        @Override
        public void demarrer(String id) {}

        @Override
        public void reprendre(String id) {}
    }

    /** Three thousand lines of a kilobyte, in the middle of which something happens. */
    private static final class Source implements SourceDExport {

        static final int LIGNES = 3_000;
        static final int LARGEUR = 1_024;

        private Runnable pendant = () -> {};

        @Override
        public Set<NatureDExport> natures() {
            return Set.of(NatureDExport.DOSSIERS);
        }

        @Override
        public DemandeDExport fixer(DemandeDExport demande) {
            return demande;
        }

        @Override
        public FichierAProduire preparer(DemandeDExport demande) {
            return new FichierAProduire() {
                @Override
                public String nom() {
                    return "essai";
                }

                @Override
                public long lignes() {
                    return LIGNES;
                }

                @Override
                public void ecrire(OutputStream sortie, LongConsumer suivi) throws IOException {
                    byte[] ligne = new byte[LARGEUR];
                    Arrays.fill(ligne, (byte) 'x');
                    for (int rang = 1; rang <= LIGNES; rang++) {
                        sortie.write(ligne);
                        if (rang == LIGNES / 2) {
                            pendant.run();
                        }
                        suivi.accept(rang);
                    }
                }
            };
        }
    }
}
