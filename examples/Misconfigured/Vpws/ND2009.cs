namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire has no peer.</summary>
public static partial class ND2009
{
    public static Network Bad() => Network.Define("ND2009", net =>
    {
        net.Pe1(pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.ControlWord());
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire(gold, 1); // expect ND2009
            });
        });
    });
}
