namespace Negotiation.Model;

/// <summary>Tells for which party a voice speaks; each speaker is looked at once.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<string, Id<Party>?> parties = new(StringComparer.Ordinal);
    private bool isComplete;

    /// <summary>The party for which a voice speaks; <c>null</c> when it speaks for none.</summary>
    public Id<Party>? PartyOf(Voice voice)
    {
        if (voice.For is { } party)
        {
            return party;
        }

        if (voice.Speaker is not { } speaker)
        {
            return null;
        }

        if (!parties.TryGetValue(speaker.Text, out var own))
        {
            own = speaker.Section == Section.Party ? Id<Party>.Parse(speaker.Id) : default(Id<Party>?);
            if (!isComplete)
            {
                parties[speaker.Text] = own;
            }
        }

        return own;
    }

    /// <summary>Whether a piece of evidence has come through others than the party.</summary>
    public bool IsHearsay(Evidence evidence, Id<Party> party)
    {
        foreach (var voice in evidence.Via)
        {
            if (PartyOf(voice) != party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a voice is the first of several that speaks for a party.</summary>
    public bool IsFirst(ValueList<Voice> voices, int place, Id<Party> party)
    {
        for (var earlier = 0; earlier < place; earlier++)
        {
            if (PartyOf(voices[earlier]) == party)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes no more speakers, so that many threads may ask.</summary>
    public void Complete() => isComplete = true;
}
