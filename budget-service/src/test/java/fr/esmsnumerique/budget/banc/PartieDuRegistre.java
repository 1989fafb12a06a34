package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.pilenue.ServiceNu;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts of the {@code registre} bench that our code answers for. Each measure starts on an empty store; dossiers are programmed beforehand, outside the timing. */
final class PartieDuRegistre {

    private static final String PROCESSUS = "processus";
    private static final String NU = "nu";
    private static final String HTTP = "http";

    static final List<String> PARTIES = List.of(PROCESSUS, NU, HTTP);

    private static final int CHAUFFE = 20_000;
    private static final int CHAUFFE_HTTP = 4_000;
    private static final List<String> CAMPAGNE_DE_CHAUFFE = List.of("Z00");
    /** Engaged once each when the web is warm. */
    private static final List<String> CAMPAGNES_A_ENGAGER = List.of("Z01", "Z02");

    private final Magasin magasin;
    private final List<Cas> cas;
    private final Consumer<Fait> rapport;

    PartieDuRegistre(Magasin magasin, List<Cas> cas, Consumer<Fait> rapport) {
        this.magasin = magasin;
        this.cas = cas;
        this.rapport = rapport;
    }

    static String idEnProcessus(Cas c) {
        return "registre." + c.nom() + "." + PROCESSUS;
    }

    static String idParHttp(Cas c) {
        return "registre." + c.nom() + "." + HTTP;
    }

    void mesurer(String partie) throws IOException {
        switch (partie) {
            case PROCESSUS -> {
                chauffer();
                cas.forEach(this::mesurerEnProcessus);
            }
            case NU -> serviceNu();
            case HTTP -> {
                parHttp(cas.stream().filter(Cas::estChaud).toList(), Duration.ofSeconds(240));
                parHttp(cas.stream().filter(c -> !c.estChaud()).toList(), Duration.ofSeconds(20));
            }
            default -> throw new IllegalArgumentException("partie inconnue : " + partie);
        }
    }

    private void chauffer() {
        Chauffe.jusquaStable(magasin, Duration.ofSeconds(60), () -> {
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), CAMPAGNE_DE_CHAUFFE)) {
                livre.preparer(CHAUFFE);
                Debit.passage(32, CHAUFFE, livre::engager);
            } finally {
                magasin.vider();
            }
        });
    }

    private void mesurerEnProcessus(Cas c) {
        int total = c.operations();
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), c.campagnes())) {
            livre.preparer(c.dossiersParEnveloppe(total));
            Debit debit =
                    mesurer(c.nom() + "." + PROCESSUS, total, () -> Debit.passage(c.clients(), total, livre::engager));
            rapport.accept(new Fait(idEnProcessus(c), debit));
        } finally {
            magasin.vider();
        }
    }

    /** What the web stack costs when nothing is behind it: the same requests, tokens and size of answers. */
    private void serviceNu() throws IOException {
        List<Cas> chauds = cas.stream().filter(Cas::estChaud).toList();
        try (ServiceNu service = new ServiceNu()) {
            lireLesCles(service.port());
            for (Cas c : chauds) {
                Numeros numeros = new Numeros(CAMPAGNE_DE_CHAUFFE);
                try (ClientsHttp clients = new ClientsHttp(service.port(), c.clients())) {
                    Supplier<Debit> passage = () -> clients.passage(
                            c.operationsHttp(), "201", client -> LivreParHttp.engagement(numeros.suivant(client)));
                    Chauffe.jusquaStable(magasin, Duration.ofSeconds(60), passage::get);
                    String id = "limite-boot." + c.clients();
                    rapport.accept(new Fait(id, mesurer(id, c.operationsHttp(), passage)));
                }
            }
        }
    }

    /** One request before the crowd: who reads the keys of the tokens does not wait for long, and all would ask for them at once. */
    private static void lireLesCles(int port) throws IOException {
        Numeros numeros = new Numeros(CAMPAGNE_DE_CHAUFFE);
        try (ClientsHttp seul = new ClientsHttp(port, 1)) {
            seul.passage(1, "201", client -> LivreParHttp.engagement(numeros.suivant(client)));
        }
    }

    /** One start of the service for all cases: what it compiled for one serves the next. */
    private void parHttp(List<Cas> memesEnveloppes, Duration chauffe) throws IOException {
        if (memesEnveloppes.isEmpty()) {
            return;
        }
        preparer(CAMPAGNE_DE_CHAUFFE, CHAUFFE_HTTP);
        preparer(CAMPAGNES_A_ENGAGER, CHAUFFE_HTTP);
        memesEnveloppes.forEach(c -> preparer(c.campagnes(), c.dossiersParEnveloppe(c.operationsHttp())));
        List<String> campagnes = Stream.of(
                        CAMPAGNE_DE_CHAUFFE.stream(),
                        CAMPAGNES_A_ENGAGER.stream(),
                        memesEnveloppes.stream().flatMap(c -> c.campagnes().stream()))
                .flatMap(noms -> noms)
                .toList();
        try (LivreParHttp livre = new LivreParHttp(magasin.uri(), campagnes)) {
            chauffer(livre, chauffe);
            for (Cas c : memesEnveloppes) {
                mesurerParHttp(livre, c);
            }
        } finally {
            magasin.vider();
        }
    }

    private void preparer(List<String> campagnes, int dossiers) {
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), campagnes)) {
            livre.preparer(dossiers);
        }
    }

    /**
     * Engages each dossier of the warm-up once, then sends the same requests again: the whole of the web, without filling the store. Then engages others for the first
     * time, as what is measured does: a request sent again is answered without being judged nor written.
     */
    private void chauffer(LivreParHttp livre, Duration auPlus) throws IOException {
        try (ClientsHttp clients = livre.clients(32)) {
            Chauffe.jusquaStable(magasin, auPlus, () -> engager(clients, CAMPAGNE_DE_CHAUFFE));
            CAMPAGNES_A_ENGAGER.forEach(campagne -> engager(clients, List.of(campagne)));
        }
    }

    private static void engager(ClientsHttp clients, List<String> campagne) {
        Numeros numeros = new Numeros(campagne);
        clients.passage(CHAUFFE_HTTP, "20", client -> LivreParHttp.engagement(numeros.suivant(client)));
    }

    private void mesurerParHttp(LivreParHttp livre, Cas c) throws IOException {
        int total = c.operationsHttp();
        Numeros numeros = new Numeros(c.campagnes());
        try (ClientsHttp clients = livre.clients(c.clients())) {
            Debit debit = mesurer(
                    c.nom() + "." + HTTP,
                    total,
                    () -> clients.passage(total, "201", client -> LivreParHttp.engagement(numeros.suivant(client))));
            rapport.accept(new Fait(idParHttp(c), debit));
        }
    }

    private Debit mesurer(String nom, int total, Supplier<Debit> passage) {
        double avant = magasin.processeurMicros();
        Debit debit = Debit.mesurer(passage);
        double parOperation = (magasin.processeurMicros() - avant) / Debit.necessaires(total);
        rapport.accept(Fait.processeur(nom, parOperation));
        return debit;
    }
}
