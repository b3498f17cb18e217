package com.example.briefing;

/**
 * What this application knows: the first-aid training of one county.
 *
 * @param name the county
 * @param trained how many people passed the course
 * @param planned how many were to pass it
 * @param devices how many defibrillators stand in public places
 */
record County(String name, int trained, int planned, int devices) {
    int percent() {
        return Math.round(100f * trained / planned);
    }
}
