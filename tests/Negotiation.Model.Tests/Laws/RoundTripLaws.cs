using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class RoundTripLaws
{
    private static readonly JsonSerializerOptions PlainAscii = new()
    {
        Converters = { new NegotiationJsonConverterFactory() },
        WriteIndented = true,
    };

    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Reading_what_was_written_gives_it_back(string type) => Law.Holds(type, (ofType, value) =>
        Assert.Equal(value, DomainJson.Read(ofType, DomainJson.Write(ofType, value))));

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Writing_what_was_read_gives_the_same_text(string type) => Law.Holds(type, (ofType, value) =>
    {
        var text = DomainJson.Write(ofType, value);
        Assert.Equal(text, DomainJson.Write(ofType, DomainJson.Read(ofType, text)));
    });

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void The_options_of_the_serializer_change_the_text_and_not_the_value(string type) => Law.Holds(type, (ofType, value) =>
        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, ofType, PlainAscii), ofType, PlainAscii)));

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void A_text_in_pieces_is_read_as_a_whole_one(string type) => Law.Holds(type, (ofType, value) =>
    {
        var reader = new Utf8JsonReader(BytePieces.Of(DomainJson.Utf8(DomainJson.Write(ofType, value)), length: 7));
        Assert.Equal(value, JsonSerializer.Deserialize(ref reader, ofType, DomainJson.Options));
    });

    [Fact]
    public void A_record_in_its_layout_is_read_as_the_same_record_without_an_error() => Law.HoldsForRecords(record =>
    {
        var read = NegotiationJson.Read(NegotiationJson.Write(record));
        Assert.False(read.HasErrors, string.Join('\n', read.Diagnostics.AsEnumerable()));
        Assert.Equal(record, read.Record);
    });

    [Fact]
    public void A_record_has_one_layout() => Law.HoldsForRecords(record =>
    {
        var text = NegotiationJson.Write(record);
        Assert.Equal(text, NegotiationJson.Write(NegotiationJson.Read(text).Record!));
        Assert.Equal(DomainJson.WriteCompact(record), JsonTree.Parse(text).ToString());
    });

    [Fact]
    public void A_record_on_one_line_is_read_as_the_same_record() => Law.HoldsForRecords(record =>
        Assert.Equal(record, NegotiationJson.Read(DomainJson.WriteCompact(record)).Record));
}
