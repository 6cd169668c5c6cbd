namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup has a plain number.</summary>
public static partial class ND5028
{
    public static Network Bad() => Network.Define("ND5028", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Number("8810052"); // expect ND5028
        });
    });
}
