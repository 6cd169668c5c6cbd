namespace NetDsl.Examples.Misconfigured;

/// <summary>The group shares load and has one LNS.</summary>
public static partial class ND3019
{
    public static Network Bad() => Network.Define("ND3019", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.SessionLimit(1000);
            lac.LoadSharing(); // expect ND3019
        });
    });
}
