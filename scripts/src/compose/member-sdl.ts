// The one door to the SDL rules of associations.
export * from '@tresse/association/sdl';
