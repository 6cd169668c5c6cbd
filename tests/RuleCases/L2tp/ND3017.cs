namespace NetDsl.Examples.Misconfigured;

public static partial class ND3017
{
    public static Network Fixed() => Network.Define("ND3017", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", weight: 3);
            lac.LoadSharing();
        });
    });

    public static Network Bad_in_priority_mode() => Network.Define("ND3017", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.ByPreference();
            lac.Lns("4.4.4.4", weight: 3, preference: 2); // expect ND3017
        });
    });

    public static Network Good() => Network.Define("ND3017", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing(false);
        });
    });

    public static Network Unknown(Input<bool> on, LnsWeight weight) => Network.Define("ND3017", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", weight: 3);
            lac.Lns("5.5.5.5", weight: weight);
            lac.LoadSharing(on);
        });
    });
}
