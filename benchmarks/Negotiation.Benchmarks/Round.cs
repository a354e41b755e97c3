using System.Buffers;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>A contestant with the texts of a corpus, what it reads from them, and a place to write to.</summary>
internal sealed class Round
{
    private readonly Corpus corpus;
    private readonly Contestant contestant;
    private readonly object[] records;
    private readonly ArrayBufferWriter<byte> output;

    /// <summary>Reads every text once and holds that nothing was lost.</summary>
    /// <exception cref="InvalidOperationException">What is written is not what was read.</exception>
    public Round(Corpus corpus, Contestant contestant)
    {
        this.corpus = corpus;
        this.contestant = contestant;
        records = [.. corpus.Texts.Select(contestant.Read)];
        output = new ArrayBufferWriter<byte>(corpus.Texts.Max(text => text.Length) + 1024);
        for (var place = 0; place < records.Length; place++)
        {
            Write(records[place]);
            if (!output.WrittenSpan.SequenceEqual(corpus.Texts[place]))
            {
                var at = output.WrittenSpan.CommonPrefixLength(corpus.Texts[place]);
                throw new InvalidOperationException($"{contestant.GetType().Name} loses something of '{corpus.Name}' {place} at byte {at}.");
            }
        }
    }

    /// <summary>Reads every text.</summary>
    public object Read()
    {
        object last = this;
        foreach (var text in corpus.Texts)
        {
            last = contestant.Read(text);
        }

        return last;
    }

    /// <summary>Writes every record.</summary>
    public object Write()
    {
        foreach (var record in records)
        {
            Write(record);
        }

        return output;
    }

    private void Write(object record)
    {
        output.ResetWrittenCount();
        contestant.Write(record, output);
    }
}
