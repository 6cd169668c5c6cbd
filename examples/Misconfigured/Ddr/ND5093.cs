namespace NetDsl.Examples.Misconfigured;

/// <summary>IS-IS has no network entity title.</summary>
public static partial class ND5093
{
    public static Network Bad() => Network.Define("ND5093", net =>
    {
        net.IsisBranch(process: false, configure: branch =>
        {
            branch.Isis(1); // expect ND5093
        });
    });
}
