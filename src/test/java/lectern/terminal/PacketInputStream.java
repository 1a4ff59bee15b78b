package lectern.terminal;

import java.io.InputStream;

/** An input that comes in packets, as from a network. */
public final class PacketInputStream extends InputStream {
  private final byte[][] packets;
  private final int silence;
  private int asked;
  private int next;

  public PacketInputStream(byte[]... packets) {
    this(0, packets);
  }

  /**
   * @param silence how often nothing is there yet when it is asked for the next packet
   */
  public PacketInputStream(int silence, byte[]... packets) {
    this.silence = silence;
    this.packets = packets;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("byte by byte");
  }

  @Override
  public int read(byte[] buffer, int from, int length) {
    if (next == packets.length) {
      return -1;
    }
    byte[] packet = packets[next++];
    asked = 0;
    System.arraycopy(packet, 0, buffer, from, packet.length);
    return packet.length;
  }

  @Override
  public int available() {
    return next < packets.length && ++asked > silence ? packets[next].length : 0;
  }
}
