namespace NetDsl.Examples.Misconfigured;

public static partial class ND3018
{
    public static Network Fixed() => Network.Define("ND3018", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", preference: 2);
            lac.ByPreference();
        });
    });

    public static Network Bad_with_load_sharing() => Network.Define("ND3018", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.LoadSharing();
            lac.Lns("4.4.4.4", weight: 3, preference: 2); // expect ND3018
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3018", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", preference: 2);
            lac.ByPreference(on);
        });
    });
}
