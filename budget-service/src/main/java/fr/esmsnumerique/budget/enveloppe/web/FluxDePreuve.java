package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.LignePreuve;
import java.io.InputStream;
import java.util.Iterator;

/** The lines of a proof as bytes, made one at a time as the client reads. */
final class FluxDePreuve extends InputStream {

    private final Iterator<LignePreuve> lignes;
    private byte[] courante = {};
    private int position;

    FluxDePreuve(Iterator<LignePreuve> lignes) {
        this.lignes = lignes;
    }

    @Override
    public int read() {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) {
        if (position == courante.length) {
            if (!lignes.hasNext()) {
                return -1;
            }
            courante = LignesNdjson.octets(lignes.next());
            position = 0;
        }
        int copies = Math.min(longueur, courante.length - position);
        System.arraycopy(courante, position, tampon, debut, copies);
        position += copies;
        return copies;
    }
}
