using System.Globalization;
using System.Text;
using System.Text.Json;
using Negotiation.Model.Json;
using Negotiation.Model.Tests.Frozen;

namespace Negotiation.Model.Tests.Laws;

/// <summary>
/// Whole records, broken in every place: never an exception, but errors or a record that writes back equal. The records are the
/// seed and, where that would take too long, the frozen corpus alone: small, and with every member there is.
/// </summary>
[Slow]
public sealed class HostileRecordTests
{
    private static readonly string[] OneOfEachType = ["null", "true", "12", "\"x\"", "[]", "{}"];

    private static readonly string[] NoNumbers = ["NaN", "Infinity", "-Infinity", "\"NaN\"", "\"Infinity\"", "1e999999999", "-1e-999999999"];

    private static readonly byte[] Seed = DomainJson.Utf8(DomainJson.WriteCompact(Istanbul.Record));

    private static readonly string[] Small = [.. FrozenCorpus.Names.Where(name => name != "istanbul-2025")];

    public static TheoryData<string> Records() => ["seed", .. Small];

    public static TheoryData<string> SmallRecords() => [.. Small];

    [Fact]
    public void The_seed_is_cut_at_every_byte()
    {
        for (var length = 0; length < Seed.Length; length++)
        {
            Refused(Seed.AsSpan(0, length));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_value_is_of_another_type(string name) => Everywhere(name, OneOfEachType);

    [Theory]
    [MemberData(nameof(SmallRecords))]
    public void Every_value_is_no_number(string name) => Everywhere(name, NoNumbers);

    [Theory]
    [MemberData(nameof(SmallRecords))]
    public void Every_value_has_four_hundred_digits(string name)
    {
        var digits = new string('7', 400);
        Everywhere(name, [digits, $"-{digits}", $"0.{digits}", $"1e{digits}", $"\"{digits}\""]);
    }

    [Theory]
    [MemberData(nameof(SmallRecords))]
    public void Every_value_is_ten_thousand_levels_deep(string name)
    {
        var lists = DomainJson.Utf8(new string('[', 10_000) + new string(']', 10_000));
        Assert.All(JsonSlot.In(TextOf(name)).Where((_, index) => index % 16 == 0), slot => Refused(slot.Put(lists)));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_text_holds_half_of_a_surrogate_pair(string name) =>
        Assert.All(Texts(name), slot =>
        {
            Promised(slot.Put("""
                "\ud800"
                """u8));
            Promised(slot.Put("""
                "a\uDC00\ud800b"
                """u8));
        });

    [Theory]
    [MemberData(nameof(SmallRecords))]
    public void Every_text_holds_bytes_that_are_not_utf8(string name) =>
        Assert.All(Texts(name), slot =>
        {
            Refused(slot.Put([0x22, 0xFF, 0x22]));
            Refused(slot.Put([0x22, 0xC0, 0x80, 0x22]));
            Refused(slot.Put([0x22, 0xED, 0xA0, 0x80, 0x22]));
            Refused(slot.Put([0x22, 0xF0, 0x9F, 0x98, 0x22]));
        });

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_occurs_twice(string name) =>
        Assert.All(JsonSlot.In(TextOf(name)).Where(slot => slot.Name >= 0), slot =>
        {
            var read = Promised(slot.Twice());
            // The library does not look into what it does not know: there the member stands twice, and is written twice.
            Assert.True(read.Record is not null || read.Diagnostics.Any(finding => finding.Rule == RuleBook.DuplicateMember));
        });

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_not_written()
    {
        var read = NegotiationJson.Read([.. Encoding.UTF8.Preamble, .. Seed]);

        Assert.Equal(Istanbul.Record, read.Record);
        Assert.Equal(Seed, DomainJson.Utf8(DomainJson.WriteCompact(read.Record!)));
    }

    [Fact]
    public void Another_encoding_is_refused() =>
        Assert.All([Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32], encoding =>
        {
            var text = encoding.GetBytes(Encoding.UTF8.GetString(Seed));
            Refused(text);
            Refused([.. encoding.Preamble, .. text]);
        });

    [Fact]
    [Trait("Speed", "slow")]
    public void A_text_of_a_hundred_megabytes_is_kept()
    {
        byte[] json = [.. """{"schemaVersion":1,"id":"a","title":"A","x":" """u8, .. Long(100_000_000), .. "\"}"u8];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = NegotiationJson.Read(json);
        Stated("a member that is not known", json, GC.GetAllocatedBytesForCurrentThread() - before);

        using var written = new MemoryStream(json.Length);
        Assert.True(DomainJson.Utf8(DomainJson.WriteCompact(read.Record!)).AsSpan().SequenceEqual(json), "It is not written as it was read.");
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void A_title_of_a_hundred_megabytes_is_kept()
    {
        byte[] json = [.. """{"schemaVersion":1,"id":"a","title":"A"""u8, .. Long(100_000_000), .. "\"}"u8];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = NegotiationJson.Read(json);
        Stated("a title", json, GC.GetAllocatedBytesForCurrentThread() - before);

        Assert.Equal(100_000_001, read.Record!.Title.Length);
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void An_id_of_a_hundred_megabytes_is_refused_in_few_words()
    {
        byte[] json = [.. """{"schemaVersion":1,"title":"A","id":"A"""u8, .. Long(100_000_000), .. "\"}"u8];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = NegotiationJson.Read(json);
        Stated("an id", json, GC.GetAllocatedBytesForCurrentThread() - before);

        Assert.True(Assert.Single(read.Diagnostics).Message.Length < 300, "The message quotes the whole text.");
    }

    private static byte[] Long(int length)
    {
        var text = new byte[length];
        text.AsSpan().Fill((byte)'a');
        return text;
    }

    /// <summary>Prints and bounds what a reading allocated: at its peak it cannot have held more than that.</summary>
    private static void Stated(string what, byte[] json, long allocated)
    {
        var ratio = (double)allocated / json.Length;
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what} in {json.Length / 1e6:F0} MB: {allocated / 1e6:F0} MB allocated, {ratio:F2} times the text"));
        Assert.True(ratio < 8, "More than eight times the text.");
    }

    private static byte[] TextOf(string name) => name == "seed" ? Seed : FrozenCorpus.Written(name);

    private static List<JsonSlot> Texts(string name) => [.. JsonSlot.In(TextOf(name)).Where(slot => slot.Kind == JsonTokenType.String)];

    private static void Everywhere(string name, string[] others)
    {
        var all = Array.ConvertAll(others, DomainJson.Utf8);
        foreach (var slot in JsonSlot.In(TextOf(name)))
        {
            foreach (var other in all)
            {
                Promised(slot.Put(other));
            }
        }
    }

    private static void Refused(ReadOnlySpan<byte> json)
    {
        var read = NegotiationJson.Read(json);
        Assert.Null(read.Record);
        Assert.True(read.HasErrors, "No record and no error.");
    }

    private static ReadResult Promised(ReadOnlySpan<byte> json)
    {
        var read = NegotiationJson.Read(json);
        Assert.Equal(read.HasErrors, read.Record is null);
        if (read.Record is { } record)
        {
            _ = RecordRules.Check(record);
            Assert.Equal(record, NegotiationJson.Read(DomainJson.Utf8(DomainJson.WriteCompact(record))).Record);
        }

        return read;
    }
}
