namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is to dial by itself.</summary>
public static partial class ND5036
{
    public static Network Bad() => Network.Define("ND5036", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Number("8810052", autodial: true); // expect ND5036
        });
    });
}
