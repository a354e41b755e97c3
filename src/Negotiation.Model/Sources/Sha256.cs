using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A SHA-256, written as 64 lower-case hexadecimal digits.</summary>
/// <remarks>By which the words of a source are known without being kept. It holds the 32 bytes, and makes the text when asked.</remarks>
public readonly record struct Sha256 : ITextValue<Sha256>
{
    /// <summary>The digits of a hash.</summary>
    internal const int Digits = 2 * Length;

    /// <summary>The bytes of a hash.</summary>
    internal const int Length = 4 * sizeof(ulong);

    private static readonly TextForm Form = new(
        RuleBook.NotASha256,
        "^[0-9a-f]{64}$",
        "A SHA-256 in lower-case hexadecimal digits.",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;
    private readonly bool isGiven;

    private Sha256(ReadOnlySpan<byte> hash)
    {
        first = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        second = BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]);
        third = BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]);
        fourth = BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]);
        isGiven = true;
    }

    /// <summary>The 64 digits; empty only for the default.</summary>
    public string Text => isGiven ? string.Create(Digits, this, static (digits, value) => value.Write(digits)) : "";

    static TextForm ITextValue<Sha256>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Sha256(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</c>.</param>
    /// <exception cref="DomainRuleException">NEG2009: the text is not of this form.</exception>
    public static Sha256 Parse(string text) => TextForm.Parse<Sha256>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Sha256 value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<Sha256>.TryRead(string text, out Sha256 value, out string fault) =>
        TryRead(text, out value, out fault);

    /// <summary>The hash with these bytes.</summary>
    /// <param name="hash">32 bytes.</param>
    internal static Sha256 OfBytes(ReadOnlySpan<byte> hash) => new(hash);

    /// <summary>Reads 64 digits as they stand in a text without escapes.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> digits, out Sha256 value)
    {
        Span<byte> hash = stackalloc byte[Length];
        var good = digits.Length == Digits
            && !digits.ContainsAnyInRange((byte)'A', (byte)'F')
            && Convert.FromHexString(digits, hash, out _, out _) == OperationStatus.Done;
        value = good ? new Sha256(hash) : default;
        return good;
    }

    /// <summary>Writes the 64 digits.</summary>
    internal void Write(Span<byte> digits)
    {
        Span<byte> hash = stackalloc byte[Length];
        CopyTo(hash);
        Convert.TryToHexStringLower(hash, digits, out _);
    }

    private static bool TryRead(string text, out Sha256 value, out string fault)
    {
        Span<byte> hash = stackalloc byte[Length];
        var good = text.Length == Digits
            && !text.AsSpan().ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(text, hash, out _, out _) == OperationStatus.Done;
        value = good ? new Sha256(hash) : default;
        fault = good ? "" : Form.Refuse(text, "is not a SHA-256: write 64 lower-case hexadecimal digits");
        return good;
    }

    private void Write(Span<char> digits)
    {
        Span<byte> hash = stackalloc byte[Length];
        CopyTo(hash);
        Convert.TryToHexStringLower(hash, digits, out _);
    }

    private void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(hash, first);
        BinaryPrimitives.WriteUInt64LittleEndian(hash[8..], second);
        BinaryPrimitives.WriteUInt64LittleEndian(hash[16..], third);
        BinaryPrimitives.WriteUInt64LittleEndian(hash[24..], fourth);
    }
}
