using System.Buffers;

namespace Negotiation.Benchmarks;

/// <summary>One way to read a record and to write it again.</summary>
internal abstract class Contestant
{
    /// <summary>The bare tokens: what no reader and no writer of JSON goes below.</summary>
    public static Contestant Tokens { get; } = new TokensContestant();

    /// <summary>Source-generated System.Text.Json over plain classes.</summary>
    public static Contestant Twin { get; } = new TwinContestant();

    /// <summary>The library.</summary>
    public static Contestant Model { get; } = new ModelContestant();

    /// <summary>Reads a text; what it gives is what <see cref="Write"/> takes.</summary>
    public abstract object Read(byte[] text);

    /// <summary>Writes what was read.</summary>
    public abstract void Write(object read, IBufferWriter<byte> output);
}
