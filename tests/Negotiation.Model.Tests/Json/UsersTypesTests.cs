using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class UsersTypesTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new NegotiationJsonConverterFactory() } };

    [Fact]
    public void A_list_of_ours_in_a_type_of_the_users_is_read_and_written()
    {
        var dossier = new Dossier("me", [new Party { Id = "north", Kind = PartyKind.State, Name = "North" }]);

        var json = JsonSerializer.Serialize(dossier, Options);

        Assert.Equal("""{"Owner":"me","Parties":[{"id":"north","kind":"state","name":"North"}]}""", json);
        Assert.Equal(dossier, JsonSerializer.Deserialize<Dossier>(json, Options));
    }

    [Fact]
    public void Ids_and_codes_are_keys_of_dictionaries()
    {
        const string Json = """{"north":{"reject":1}}""";

        var read = JsonSerializer.Deserialize<Dictionary<Id<Party>, Dictionary<Act, int>>>(Json, Options)!;

        Assert.Equal(1, read["north"][Act.Reject]);
        Assert.Equal(Json, JsonSerializer.Serialize(read, Options));
        Assert.Throws<NegotiationJsonException>(() => JsonSerializer.Deserialize<Dictionary<Id<Party>, int>>("""{"The North":1}""", Options));
    }

    private sealed record Dossier(string Owner, ValueList<Party> Parties);
}
